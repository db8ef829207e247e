import { useApp } from '../state/store.ts';
import { Dialog } from './Dialog.tsx';

export function KeysDialog() {
  const words = useApp((state) => state.words.dialogs.keys);
  return (
    <Dialog heading={words.heading}>
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {words.rows.map(({ keys, does }) => (
            <tr key={does}>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

using System.Text;
using System.Xml;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Recipes;

/// <summary>Checks the messages of an imported ticket, and turns them into what can be written.</summary>
internal sealed class MessageImportReader(ImportPeople people, StaffNames staff, MessageValidator validator)
{
    private static readonly TimeSpan _longestAgo = TimeSpan.FromDays(36_500);

    public async Task<List<NewMessage>> ReadAsync(IReadOnlyList<ImportedMessage> imported, TicketSource source, string ticketPlace, DateTime nowUtc, List<string> errors)
    {
        var messages = new List<NewMessage>(imported.Count);
        for (var i = 0; i < imported.Count; i++)
        {
            if (await ReadAsync(imported[i], source, $"{ticketPlace}.Messages[{i}]", nowUtc, errors) is { } message)
            {
                messages.Add(message);
            }
        }

        // A stable order: messages of the same moment stay as they were written.
        return [.. messages.OrderBy(message => message.SentUtc)];
    }

    /// <summary>The times of a ticket follow from its messages.</summary>
    public static TicketHistory HistoryOf(IReadOnlyList<NewMessage> messages, DateTime nowUtc) => messages.Count == 0
        ? new TicketHistory(nowUtc, nowUtc)
        : new TicketHistory(
            messages[0].SentUtc!.Value,
            messages[^1].SentUtc!.Value,
            messages.FirstOrDefault(message => message.Kind == MessageKind.Agent)?.SentUtc);

    private async Task<NewMessage?> ReadAsync(ImportedMessage imported, TicketSource source, string place, DateTime nowUtc, List<string> errors)
    {
        var before = errors.Count;
        if (!Enum.TryParse<MessageKind>(imported.Kind, true, out var kind) || !Enum.IsDefined(kind) || char.IsDigit(imported.Kind![0]))
        {
            errors.Add($"{place}.Kind: “{imported.Kind}” is none of {string.Join(", ", Enum.GetNames<MessageKind>())}.");
        }

        var contact = kind == MessageKind.Customer ? await people.ContactAsync(imported.From) : null;
        var user = kind == MessageKind.Customer ? null : await people.UserAsync(imported.From);
        if (contact is null && user is null)
        {
            errors.Add($"{place}.From: there is no {(kind == MessageKind.Customer ? "contact" : "user")} “{imported.From}”.");
        }

        var message = new NewMessage
        {
            TicketId = "",
            Kind = kind,
            Channel = ChannelOf(source),
            AuthorContactId = contact?.ContactId,
            AuthorUserId = user?.UserId ?? contact?.UserId,
            AuthorName = contact?.FullName ?? (user is null ? "" : await staff.OfAsync(user)),
            Text = imported.Text ?? "",
            SentUtc = nowUtc - ReadAgo(imported.Ago, place, errors),
            Attachments = ReadFiles(imported.Attachments, place, errors),
        };
        foreach (var (field, error) in validator.Validate(message))
        {
            errors.Add($"{place}.{(field == MessageErrors.Files ? "Attachments" : "Text")}: {error}");
        }

        return errors.Count > before ? null : message;
    }

    public static TimeSpan ReadAgo(string? text, string place, List<string> errors)
    {
        try
        {
            var ago = XmlConvert.ToTimeSpan(text ?? "");
            if (ago >= TimeSpan.Zero && ago <= _longestAgo)
            {
                return ago;
            }
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            // Reported below, as any other text that is no time before now.
        }

        errors.Add($"{place}.Ago: “{text}” is no ISO 8601 duration such as P3DT4H.");
        return TimeSpan.Zero;
    }

    private static List<NewAttachment> ReadFiles(IReadOnlyList<ImportedFile> files, string place, List<string> errors)
    {
        var result = new List<NewAttachment>(files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            var bytes = ReadBytes(files[i]);
            if (bytes is null)
            {
                errors.Add($"{place}.Attachments[{i}]: either Text or valid Base64 is needed.");
            }
            else
            {
                result.Add(new NewAttachment(files[i].FileName ?? "", bytes.Length, () => new MemoryStream(bytes, false)));
            }
        }

        return result;
    }

    private static byte[]? ReadBytes(ImportedFile file)
    {
        if (file.Text is not null)
        {
            return file.Base64 is null ? Encoding.UTF8.GetBytes(file.Text) : null;
        }

        var bytes = new byte[((file.Base64?.Length ?? 0) * 3 / 4) + 3];
        return file.Base64 is not null && Convert.TryFromBase64String(file.Base64, bytes, out var length) ? bytes[..length] : null;
    }

    private static ConversationChannel ChannelOf(TicketSource source) => source switch
    {
        TicketSource.Email => ConversationChannel.Email,
        TicketSource.Phone => ConversationChannel.Phone,
        TicketSource.Chat => ConversationChannel.Chat,
        TicketSource.Form => ConversationChannel.Form,
        _ => ConversationChannel.Portal,
    };
}

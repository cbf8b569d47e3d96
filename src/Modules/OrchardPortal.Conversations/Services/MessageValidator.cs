using Microsoft.Extensions.Localization;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>What a message must be before anything of it is kept.</summary>
internal sealed class MessageValidator(IStringLocalizer<MessageValidator> localizer)
{
    private const int MegaByte = 1024 * 1024;

    private readonly IStringLocalizer S = localizer;

    public MessageErrors Validate(NewMessage message)
    {
        var errors = new MessageErrors();
        if (CheckText(message) is { } text)
        {
            errors[MessageErrors.Body] = text;
        }

        if (CheckFiles(message) is { } files)
        {
            errors[MessageErrors.Files] = files;
        }

        return errors;
    }

    private string? CheckText(NewMessage message)
    {
        if (string.IsNullOrWhiteSpace(PlainText.RemoveControlCharacters(message.Text)))
        {
            return S["Write a message."];
        }

        if (message.Text.Length > message.Limits.MaxTextLength)
        {
            return S["At most {0:N0} characters; these are {1:N0}.", message.Limits.MaxTextLength, message.Text.Length];
        }

        if (PlainText.HasControlCharacters(message.Text))
        {
            return S["There were invisible control characters in the text. They are removed now: please check it and send again."];
        }

        return null;
    }

    private string? CheckFiles(NewMessage message)
    {
        if (message.Attachments.Count > message.Limits.MaxFiles)
        {
            return S["At most {0} files; these are {1}.", message.Limits.MaxFiles, message.Attachments.Count];
        }

        foreach (var file in message.Attachments)
        {
            var name = FileNames.Clean(file.FileName);
            var extension = Path.GetExtension(name);
            if (AttachmentTypes.ContentTypeOf(name) is null || !message.Limits.AllowedExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            {
                return S["“{0}” is of a kind that cannot be attached. Allowed are: {1}.", name, string.Join(", ", message.Limits.AllowedExtensions)];
            }

            if (file.Length == 0)
            {
                return S["“{0}” is empty.", name];
            }

            if (file.Length > message.Limits.MaxFileBytes)
            {
                return S["“{0}” is larger than {1} MB.", name, message.Limits.MaxFileBytes / MegaByte];
            }
        }

        return null;
    }
}

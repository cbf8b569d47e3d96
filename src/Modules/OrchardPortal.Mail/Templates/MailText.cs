namespace OrchardPortal.Mail.Templates;

/// <summary>The two parts of a template: the line of the subject, and the body.</summary>
internal sealed record MailText(string Subject, string Body)
{
    public const string SubjectPrefix = "Subject:";

    /// <summary>Null where the first line is no subject.</summary>
    public static MailText? Parse(string template)
    {
        var text = template.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (!text.StartsWith(SubjectPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var subject = (end < 0 ? text : text[..end])[SubjectPrefix.Length..].Trim();

        return subject.Length == 0 ? null : new(subject, end < 0 ? string.Empty : text[(end + 1)..].TrimStart('\r', '\n'));
    }
}

namespace OrchardPortal.Contacts.Services;

/// <summary>The domains of a company's mail, as an editor types them: one a line, or parted by commas or spaces.</summary>
internal static class MailDomains
{
    private static readonly char[] _separators = [' ', ',', ';', '\t', '\r', '\n'];

    public static string[] Parse(string? text) =>
        [.. (text ?? "").Split(_separators, StringSplitOptions.RemoveEmptyEntries).Select(domain => domain.TrimStart('@').ToLowerInvariant()).Distinct()];

    public static bool IsValid(string domain) =>
        domain.Length <= 253 && domain.Contains('.') && Uri.CheckHostName(domain) == UriHostNameType.Dns;
}

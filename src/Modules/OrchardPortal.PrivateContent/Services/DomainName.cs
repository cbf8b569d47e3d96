namespace OrchardPortal.PrivateContent.Services;

/// <summary>The name of a domain as people type it.</summary>
public static class DomainName
{
    public const int MaxLength = 253;
    private const int MaxLabelLength = 63;

    /// <summary>Reads a name without scheme, port or path, such as help.example.com.</summary>
    public static bool TryParse(string? text, out string domain)
    {
        domain = text?.Trim().TrimEnd('.').ToLowerInvariant() ?? string.Empty;

        return domain.Length is > 0 and <= MaxLength && domain.Split('.').All(IsLabel);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= MaxLabelLength
        && label[0] != '-'
        && label[^1] != '-'
        && label.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}

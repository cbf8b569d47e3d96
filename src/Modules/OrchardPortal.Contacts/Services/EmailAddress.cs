using System.Net.Mail;

namespace OrchardPortal.Contacts.Services;

/// <summary>E-mail addresses are compared without regard to case and surrounding space.</summary>
public static class EmailAddress
{
    /// <summary>The longest address that SMTP carries (RFC 5321, 4.5.3.1.3, without the angle brackets).</summary>
    public const int MaxLength = 254;

    public static string Normalize(string? email) => email?.Trim().ToLowerInvariant() ?? "";

    /// <summary>Whether the text is one plain address: no display name, no line break, a domain with a dot or a name of its own.</summary>
    public static bool IsValid(string? email)
    {
        var address = email?.Trim();
        return !string.IsNullOrEmpty(address)
            && address.Length <= MaxLength
            && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or '"' or ',' or ';')
            && MailAddress.TryCreate(address, out var parsed)
            && parsed.Address == address;
    }
}

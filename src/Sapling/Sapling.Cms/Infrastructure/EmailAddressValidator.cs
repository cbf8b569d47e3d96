using System.Net.Mail;

namespace OrchardCore.Email;

internal sealed class EmailAddressValidator : IEmailAddressValidator
{
    // RFC 5321, 4.5.3.1: an address of more characters cannot be delivered to.
    private const int _maxLength = 254;
    private const int _maxLocalPartLength = 64;

    public bool Validate(string? emailAddress)
    {
        if (string.IsNullOrEmpty(emailAddress) || emailAddress.Length > _maxLength)
        {
            return false;
        }

        foreach (var character in emailAddress)
        {
            // Control characters and spaces could end up in a header; quotes, commas and brackets make a list or a display name.
            if (char.IsControl(character) || char.IsWhiteSpace(character) || character is '"' or ',' or ';' or '<' or '>' or '(' or ')' or '[' or ']' or '\\' or ':')
            {
                return false;
            }
        }

        var at = emailAddress.LastIndexOf('@');
        return at is > 0 and <= _maxLocalPartLength
            && emailAddress.IndexOf('@') == at
            && IsHostName(emailAddress.AsSpan(at + 1))
            && MailAddress.TryCreate(emailAddress, out var address)
            && address.Address == emailAddress;
    }

    private static bool IsHostName(ReadOnlySpan<char> host)
    {
        if (host.IsEmpty)
        {
            return false;
        }

        foreach (var range in host.Split('.'))
        {
            var label = host[range];
            if (label.IsEmpty || label.Length > 63 || label[0] == '-' || label[^1] == '-')
            {
                return false;
            }

            foreach (var character in label)
            {
                if (!char.IsLetterOrDigit(character) && character != '-')
                {
                    return false;
                }
            }
        }

        return true;
    }
}

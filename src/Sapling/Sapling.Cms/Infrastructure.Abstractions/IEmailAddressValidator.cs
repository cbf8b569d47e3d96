namespace OrchardCore.Email;

public interface IEmailAddressValidator
{
    /// <summary>Whether the text is one plain e-mail address, without a display name.</summary>
    bool Validate(string? emailAddress);
}

using OrchardPortal.Mail.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>The mails that this module sends.</summary>
internal static class MailNames
{
    public const string Activation = "Activation";
    public const string AlreadyRegistered = "AlreadyRegistered";
    public const string Reset = "Reset";
    public const string MagicLink = "MagicLink";
    public const string PasswordChanged = "PasswordChanged";

    /// <summary>The way into an account is another one: a passkey came or went, the second step was switched on or off.</summary>
    public const string SecurityNotice = "SecurityNotice";

    private const string SampleUrl = "https://help.example.com/account/";

    public static readonly MailTemplateDescriptor[] All =
    [
        new(Activation, "Sign-up: set a password", new Dictionary<string, object?> { ["Url"] = SampleUrl + "activate?token=…", ["Days"] = 7 }),
        new(AlreadyRegistered, "Sign-up: there is an account already", new Dictionary<string, object?> { ["Url"] = SampleUrl + "login", ["ResetUrl"] = SampleUrl + "reset?token=…", ["Hours"] = 1 })
        {
            Fixed = new HashSet<string>(StringComparer.Ordinal) { "Url", "ResetUrl", "Hours" },
        },
        new(Reset, "Set another password", new Dictionary<string, object?> { ["Url"] = SampleUrl + "reset?token=…", ["Hours"] = 1 }),
        new(MagicLink, "Log in by link", new Dictionary<string, object?> { ["Url"] = SampleUrl + "magic-link-login?token=…", ["Minutes"] = 15 }),
        new(PasswordChanged, "The password was changed", new Dictionary<string, object?> { ["Url"] = SampleUrl + "reset-request" }),
        new(SecurityNotice, "The way to log in was changed", new Dictionary<string, object?> { ["What"] = "A passkey was added.", ["Url"] = SampleUrl + "profile" }),
    ];
}

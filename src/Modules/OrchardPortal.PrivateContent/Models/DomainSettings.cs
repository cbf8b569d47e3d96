using System.Text.Json.Serialization;

namespace OrchardPortal.PrivateContent.Models;

/// <summary>Who comes in at one domain, and how. Stored in <see cref="PrivateContentSettings"/>.</summary>
public sealed class DomainSettings
{
    public const int ShortestIdleMinutes = 5;
    public const int LongestIdleMinutes = 24 * 60;

    public const int LongestAbsoluteHours = 24 * 90;

    public const int ConsentTextMaxLength = 4000;
    public const int ConsentLabelMaxLength = 200;

    /// <summary>The domain, lower-case and without a port; null in the settings of all domains that have none of their own.</summary>
    public string? Host { get; set; }

    /// <summary>Anybody may sign up (requirement 12).</summary>
    public bool SelfRegistration { get; set; }

    /// <summary>Whoever signed up must follow the link in a mail before the account can be used (requirement 90).</summary>
    public bool RequireActivation { get; set; } = true;

    /// <summary>Whoever raises their first ticket is invited to become a member (requirement 90).</summary>
    public bool InviteOnFirstTicket { get; set; } = true;

    /// <summary>Whoever signs up must solve a captcha (requirement 88).</summary>
    public bool Captcha { get; set; }

    /// <summary>Customers log in with their e-mail address and a password (requirement 11). Staff always do.</summary>
    public bool PasswordLogin { get; set; }

    /// <summary>Customers log in with a link that is mailed to them.</summary>
    public bool MagicLink { get; set; }

    /// <summary>Customers log in with a passkey.</summary>
    public bool Passkeys { get; set; }

    /// <summary>Customers log in with an account that they have elsewhere (requirement 11).</summary>
    public bool SingleSignOn { get; set; } = true;

    /// <summary>The identity providers that this domain offers, by id; empty for all that are enabled.</summary>
    public string[] AllowedProviders { get; set; } = [];

    /// <summary>Tells customers how their data is used (requirements 27 to 30); empty until somebody wrote it.</summary>
    public string ConsentText { get; set; } = string.Empty;

    /// <summary>Stands beside the box with which customers accept the text; empty for the usual words (requirement 28).</summary>
    public string ConsentLabel { get; set; } = string.Empty;

    /// <summary>Who may come in, once logged in (requirements 12, 13, 26 and 89).</summary>
    public AccessRule Rule { get; set; } = new() { Audience = AccessAudience.Members };

    /// <summary>Minutes without a request after which a member is logged out (requirement 19).</summary>
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Hours after which a member has to log in again, however busy they were; whoever chose to be remembered stays longer.</summary>
    public int AbsoluteHours { get; set; } = 24;

    /// <summary>The knowledge base is for members too (requirement 85).</summary>
    public bool LoginToReadKnowledgeBase { get; set; }

    /// <summary>Only members may send a support form (requirement 85); null for what the customer portal's settings say.</summary>
    public bool? LoginToSubmit { get; set; }

    /// <summary>Whether there is any way in besides single sign-on, which needs a provider too. A passkey is added by whoever is in already.</summary>
    [JsonIgnore]
    public bool HasOwnLogin => PasswordLogin || MagicLink;

    public DomainSettings CopyFor(string? host)
    {
        var copy = (DomainSettings)MemberwiseClone();
        copy.Host = host;
        copy.AllowedProviders = [.. AllowedProviders];
        copy.Rule = new AccessRule { Audience = Rule.Audience, ListIds = [.. Rule.ListIds] };

        return copy;
    }
}

namespace OrchardPortal.PrivateContent.Models;

/// <summary>Who comes in, and how members' sessions behave. Stored with the site settings; read it through <see cref="Services.IDomainSettings"/>.</summary>
public class PrivateContentSettings
{
    /// <summary>The one without a host first; then those of domains that have settings of their own.</summary>
    public List<DomainSettings> Domains { get; set; } = [];

    /// <summary>The look of the system pages that have none of their own; null for the theme's first (requirement 23).</summary>
    public string? PageLook { get; set; }

    /// <summary>What is chosen for single system pages, by their kind.</summary>
    public Dictionary<string, SystemPageChoice> Pages { get; set; } = [];

    // The short form of recipes, and of settings from before domains had their own. Where a value is given, it is that of the first.
    public int? IdleMinutes { get; set; }

    public bool? PasswordLogin { get; set; }

    public string? ConsentText { get; set; }

    public string? ConsentLabel { get; set; }

    /// <summary>Brings the settings into their full form: the first is that of all other domains, and nothing is left of the short form.</summary>
    public PrivateContentSettings Normalize()
    {
        var first = Domains.Find(domain => domain.Host is null) ?? new DomainSettings();
        first.IdleMinutes = IdleMinutes ?? first.IdleMinutes;
        first.PasswordLogin = PasswordLogin ?? first.PasswordLogin;
        first.ConsentText = ConsentText ?? first.ConsentText;
        first.ConsentLabel = ConsentLabel ?? first.ConsentLabel;
        Domains = [first, .. Domains.Where(domain => domain.Host is not null)];
        // Nobody comes in without an account, whatever a recipe says.
        Domains.Where(domain => domain.Rule is not { Audience: not AccessAudience.Everybody }).ToList()
            .ForEach(domain => domain.Rule = new AccessRule { Audience = AccessAudience.Members });
        (IdleMinutes, PasswordLogin, ConsentText, ConsentLabel) = (null, null, null, null);

        return this;
    }
}

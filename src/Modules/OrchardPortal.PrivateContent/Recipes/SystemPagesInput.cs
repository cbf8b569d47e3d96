using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Recipes;

/// <summary>The recipe step <c>SystemPages</c>; what is left out stays as it is.</summary>
internal sealed class SystemPagesInput
{
    /// <summary>The look of all pages.</summary>
    public string? Look { get; set; }

    /// <summary>Looks and own templates of single pages, by their kind.</summary>
    public Dictionary<string, SystemPageChoice> Pages { get; set; } = [];

    public bool? SelfRegistration { get; set; }

    public bool? RequireActivation { get; set; }

    public bool? PasswordLogin { get; set; }

    public bool? MagicLink { get; set; }

    public bool? Passkeys { get; set; }

    /// <summary>Only where nobody wrote one: the words of the company's lawyers are not to be lost.</summary>
    public string? ConsentText { get; set; }

    /// <summary>With <see cref="ConsentText"/>.</summary>
    public string? ConsentLabel { get; set; }
}

using OrchardCore.Entities;

namespace OrchardPortal.SingleSignOn.Models;

/// <summary>
/// A service that vouches for customers (requirements 24 and 25). What only its kind knows, such as addresses and keys, is attached to it
/// as <c>Put(settings)</c>; secrets only as <see cref="Services.ProviderSecrets"/> made them.
/// </summary>
public sealed class IdentityProvider : Entity
{
    public const int MaxLabelLength = 100;

    /// <summary>Lower-case letters, digits and hyphens; part of the addresses that the provider knows, therefore it never changes.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name of its <see cref="Services.IIdentityProviderKind"/>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The preset it began as; empty for none. Picks hints of the editor and the symbol of the button.</summary>
    public string Preset { get; set; } = "";

    /// <summary>What the button on the login page says after "Log in with".</summary>
    public string Label { get; set; } = "";

    public bool Enabled { get; set; }

    public ClaimMapping Mapping { get; set; } = new();

    /// <summary>Whom it lets in (requirement 26).</summary>
    public ProviderAudience Audience { get; set; }

    /// <summary>The contact lists of which one must hold the contact, where the audience is lists.</summary>
    public string[] AudienceListIds { get; set; } = [];

    /// <summary>The provider owns the addresses it tells, or checks them itself: a missing "verified" counts as yes.</summary>
    public bool TrustsEmail { get; set; }

    /// <summary>Who comes without a verified address gets an account by the handle (requirement 87).</summary>
    public bool AllowsHandles { get; set; }

    /// <summary>Goes before handles, so that those of two networks never meet: <c>x.com/</c>.</summary>
    public string HandlePrefix { get; set; } = "";

    /// <summary>Accounts that may open the admin may log in by it.</summary>
    public bool AllowsStaff { get; set; }
}

using System.Text.Json.Serialization;

namespace OrchardPortal.Saml.Models;

/// <summary>What only SAML needs to know of an identity provider, and the key pair that we have for it.</summary>
public sealed class SamlSettings
{
    /// <summary>The provider's name for itself: the issuer of all its messages.</summary>
    public string EntityId { get; set; } = "";

    /// <summary>Where visitors are sent to log in.</summary>
    public string SignOnUrl { get; set; } = "";

    /// <summary>Our request goes there as a form; otherwise in the address.</summary>
    public bool PostsSignOn { get; set; }

    /// <summary>Where visitors are sent to log out of the provider, too; empty for nowhere.</summary>
    public string LogoutUrl { get; set; } = "";

    /// <summary>As <see cref="PostsSignOn"/>.</summary>
    public bool PostsLogout { get; set; }

    /// <summary>Those that may sign, as PEM, one after the other: several while the provider changes from one to the next.</summary>
    public string Certificates { get; set; } = "";

    public bool SignsRequests { get; set; } = true;

    /// <summary>Visitors may come from the provider's own page, without having been sent there by us.</summary>
    public bool AllowsProviderStart { get; set; }

    /// <summary>Which kind of name we ask for; empty leaves it to the provider.</summary>
    public string NameIdFormat { get; set; } = "";

    /// <summary>The attribute that tells people apart, where the name of the assertion does not; empty for the name.</summary>
    public string SubjectAttribute { get; set; } = "";

    /// <summary>Our name for ourselves; empty for the address of our metadata.</summary>
    public string ServiceEntityId { get; set; } = "";

    public bool SignsMetadata { get; set; }

    /// <summary>Our certificate and private key as PEM, sealed by <see cref="SingleSignOn.Services.ProviderSecrets"/>.</summary>
    public string KeyPair { get; set; } = "";

    /// <summary>Whether all is known that a login needs.</summary>
    [JsonIgnore]
    public bool IsComplete => EntityId.Length > 0 && SignOnUrl.Length > 0 && Certificates.Length > 0 && KeyPair.Length > 0;
}

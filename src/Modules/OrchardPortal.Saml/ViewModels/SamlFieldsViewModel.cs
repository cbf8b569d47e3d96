using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardPortal.Saml.ViewModels;

/// <summary>The settings of a SAML provider, as they are typed.</summary>
public class SamlFieldsViewModel
{
    /// <summary>Metadata to be read now; it fills in the fields below it.</summary>
    public string? MetadataXml { get; set; }

    /// <summary>Where to read metadata from now.</summary>
    public string? MetadataUrl { get; set; }

    public string? EntityId { get; set; }

    public string? SignOnUrl { get; set; }

    public bool PostsSignOn { get; set; }

    public string? LogoutUrl { get; set; }

    public bool PostsLogout { get; set; }

    public string? Certificates { get; set; }

    public bool SignsRequests { get; set; }

    public bool AllowsProviderStart { get; set; }

    public string? NameIdFormat { get; set; }

    public string? SubjectAttribute { get; set; }

    public string? ServiceEntityId { get; set; }

    public bool SignsMetadata { get; set; }

    public bool MakesKeyPair { get; set; }

    [BindNever]
    public bool IsComplete { get; set; }

    [BindNever]
    public IReadOnlyList<CertificateRow> KnownCertificates { get; set; } = [];

    /// <summary>Ours; null before it was made.</summary>
    [BindNever]
    public CertificateRow? OwnCertificate { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> NameIdFormats { get; set; } = [];
}

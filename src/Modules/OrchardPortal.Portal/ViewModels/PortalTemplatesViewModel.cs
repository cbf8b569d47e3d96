using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The list of the portal's templates, with the customer whose data their preview shows.</summary>
public class PortalTemplatesViewModel
{
    /// <summary>As typed: an e-mail address.</summary>
    public required string Customer { get; init; }

    /// <summary>Null where nobody was found, or there is nobody yet.</summary>
    public required ContactRow? Contact { get; init; }

    /// <summary>Each with the address of its preview; null where there is none.</summary>
    public required IReadOnlyList<(PortalTemplate Template, string? PreviewUrl)> Templates { get; init; }
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.ViewModels;

/// <summary>What every kind of provider has, as it is typed.</summary>
public class ProviderFieldsViewModel
{
    public string? Label { get; set; }

    public bool Enabled { get; set; }

    public bool TrustsEmail { get; set; }

    public bool AllowsHandles { get; set; }

    public bool AllowsStaff { get; set; }

    public ProviderAudience Audience { get; set; }

    public string[]? AudienceListIds { get; set; }

    public string? EmailClaim { get; set; }

    public string? EmailVerifiedClaim { get; set; }

    public string? NameClaim { get; set; }

    public string? HandleClaim { get; set; }

    public string? CompanyClaim { get; set; }

    public bool MakesCompanies { get; set; }

    public string? ListsClaim { get; set; }

    /// <summary>Values of that claim by the id of the list that they put on, parted by commas.</summary>
    public Dictionary<string, string?>? ListValues { get; set; }

    /// <summary>The lists that claims can put somebody on: those kept by hand.</summary>
    [BindNever]
    public IReadOnlyList<KeyValuePair<string, string>> ListsByHand { get; set; } = [];

    [BindNever]
    public IReadOnlyList<KeyValuePair<string, string>> Lists { get; set; } = [];
}

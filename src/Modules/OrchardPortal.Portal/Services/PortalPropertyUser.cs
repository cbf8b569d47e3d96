using Microsoft.Extensions.Localization;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Keeps the properties that the portal's filter and columns need.</summary>
internal sealed class PortalPropertyUser(IPortalSettings portalSettings, IStringLocalizer<PortalPropertyUser> stringLocalizer) : ITicketPropertyUser
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IEnumerable<string>> FindUsesAsync(string propertyName, string? value = null)
    {
        var settings = await portalSettings.GetAsync();
        var uses = new List<string>();

        if (settings.Filter?.AllRules().Any(rule => rule.Property == propertyName && (value is null || rule.Values.Contains(value))) == true)
        {
            uses.Add(S["The filter of the customer portal"]);
        }

        if (value is null && settings.Columns.Contains(propertyName))
        {
            uses.Add(S["A column of the customer portal's ticket list"]);
        }

        return uses;
    }
}

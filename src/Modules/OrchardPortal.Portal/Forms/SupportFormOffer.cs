using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.Forms;

/// <summary>The forms that the portal offers (requirements 61 and 63).</summary>
internal sealed class SupportFormOffer(ISupportForms forms, SupportFormRules rules, IPortalSettings portalSettings)
{
    /// <summary>The chosen forms in their order; without any, the plain one. A form that may not be offered any more is left out.</summary>
    public async Task<IReadOnlyList<SupportForm>> ListAsync()
    {
        var settings = await portalSettings.GetAsync();
        var known = await forms.GetAsync();
        var offered = new List<SupportForm>();

        foreach (var id in settings.FormIds)
        {
            if (known.Find(id) is { } form && (await rules.WhyNotAsync(form)).Length == 0)
            {
                offered.Add(form);
            }
        }

        return offered.Count > 0 ? offered : [SupportFormTemplates.Plain(settings.DefaultInboxId)];
    }

    /// <param name="formId">As the address says it; without one, the first form.</param>
    /// <returns>Null for a form that is not offered, whether it exists or not.</returns>
    public async Task<SupportForm?> FindAsync(string? formId)
    {
        var offered = await ListAsync();

        return string.IsNullOrEmpty(formId) ? offered[0] : offered.FirstOrDefault(form => form.Id == formId);
    }
}

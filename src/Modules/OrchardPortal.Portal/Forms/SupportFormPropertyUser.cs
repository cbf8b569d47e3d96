using Microsoft.Extensions.Localization;
using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Forms;

/// <summary>Keeps the properties and pipelines that support forms need.</summary>
internal sealed class SupportFormPropertyUser(ISupportForms forms, IStringLocalizer<SupportFormPropertyUser> stringLocalizer) : ITicketPropertyUser
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IEnumerable<string>> FindUsesAsync(string propertyName, string? value = null) =>
        (await forms.GetAsync()).Items
            .Where(form => value is null
                ? form.Fields.Exists(field => field.Kind == SupportFormFieldKind.Property && field.Property == propertyName)
                : propertyName == TicketPropertyNames.Pipeline && form.PipelineId == value)
            .Select(form => S["The support form “{0}”", form.Name].Value);
}

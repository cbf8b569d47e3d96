using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets;

namespace OrchardPortal.Portal.Drivers;

/// <summary>How the portal's pages look: columns, status (requirements 69, 72 and 73).</summary>
internal sealed class TemplatesTabDriver(PortalColumns columns, IStringLocalizer<TemplatesTabDriver> stringLocalizer)
    : PortalTabDriver<TemplatesTabViewModel>(PortalTabs.Templates, "PortalSettingsTemplates_Edit")
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override async ValueTask FillAsync(TemplatesTabViewModel model, PortalSettingsPart part)
    {
        model.ShowStages = part.ShowStages;
        model.Columns = await ColumnRowsAsync(part);
    }

    protected override async ValueTask ApplyAsync(TemplatesTabViewModel model, PortalSettingsPart part, ModelStateDictionary modelState)
    {
        part.ShowStages = model.ShowStages;
        part.Columns = await ColumnsAsync(model, modelState);
    }

    private async Task<List<ColumnRowViewModel>> ColumnRowsAsync(PortalSettingsPart part)
    {
        var chosen = part.Columns.Count > 0 ? part.Columns : [.. PortalColumns.Default];
        var offered = await columns.OfferedAsync();

        return
        [
            .. offered
                .Select(property => (Property: property, Index: chosen.IndexOf(property.Name)))
                .OrderBy(row => row.Index < 0 ? int.MaxValue : row.Index)
                .Select((row, index) => new ColumnRowViewModel
                {
                    Name = row.Property.Name,
                    Label = row.Property.Label,
                    Show = row.Index >= 0,
                    Position = index + 1,
                }),
        ];
    }

    private async Task<List<string>> ColumnsAsync(TemplatesTabViewModel model, ModelStateDictionary modelState)
    {
        var offered = (await columns.OfferedAsync()).Select(property => property.Name).ToHashSet();
        var chosen = model.Columns
            .Where(row => row.Show && row.Name is not null && offered.Contains(row.Name))
            .OrderBy(row => row.Position ?? int.MaxValue)
            .Select(row => row.Name!)
            .Distinct()
            .ToList();

        if (!chosen.Contains(TicketPropertyNames.Subject))
        {
            modelState.AddModelError(Prefix, nameof(model.Columns), S["Show the subject: it leads to the ticket."]);
        }

        return chosen;
    }
}

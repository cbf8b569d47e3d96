using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets;

namespace OrchardPortal.Portal.Drivers;

/// <summary>How the portal's pages look: menu, columns, status (requirements 58, 69, 72 and 73).</summary>
internal sealed class TemplatesTabDriver(PortalColumns columns, IStringLocalizer<TemplatesTabDriver> stringLocalizer)
    : PortalTabDriver<TemplatesTabViewModel>(PortalTabs.Templates, "PortalSettingsTemplates_Edit")
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override async ValueTask FillAsync(TemplatesTabViewModel model, PortalSettingsPart part)
    {
        model.ShowStages = part.ShowStages;
        model.Columns = await ColumnRowsAsync(part);
        model.Menu = MenuRows(part);
        model.Kinds =
        [
            new SelectListItem(S["Not used"], string.Empty),
            new SelectListItem(S["Help site"], nameof(PortalMenuKind.KnowledgeBase)),
            new SelectListItem(S["Tickets"], nameof(PortalMenuKind.Tickets)),
            new SelectListItem(S["New ticket"], nameof(PortalMenuKind.NewTicket)),
            new SelectListItem(S["Log in"], nameof(PortalMenuKind.LogIn)),
            new SelectListItem(S["Log out"], nameof(PortalMenuKind.LogOut)),
            new SelectListItem(S["Own link"], nameof(PortalMenuKind.Link)),
        ];
    }

    protected override async ValueTask ApplyAsync(TemplatesTabViewModel model, PortalSettingsPart part, ModelStateDictionary modelState)
    {
        part.ShowStages = model.ShowStages;
        part.Columns = await ColumnsAsync(model, modelState);
        part.Menu = Menu(model, modelState);
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

    private static List<MenuRowViewModel> MenuRows(PortalSettingsPart part)
    {
        var rows = PortalMenu.EntriesOf(part)
            .Select((entry, index) => new MenuRowViewModel { Kind = entry.Kind, Text = entry.Text, Url = entry.Url, Position = index + 1 })
            .ToList();

        for (var i = rows.Count; i < PortalMenuRules.MostEntries; i++)
        {
            rows.Add(new MenuRowViewModel { Position = i + 1 });
        }

        return rows;
    }

    private List<PortalMenuEntry> Menu(TemplatesTabViewModel model, ModelStateDictionary modelState)
    {
        var entries = new List<(int Position, PortalMenuEntry Entry)>();

        for (var i = 0; i < Math.Min(model.Menu.Count, PortalMenuRules.MostEntries); i++)
        {
            if (model.Menu[i] is { Kind: { } kind } row && Enum.IsDefined(kind))
            {
                var entry = new PortalMenuEntry { Kind = kind, Text = row.Text?.Trim() ?? string.Empty, Url = kind == PortalMenuKind.Link ? row.Url?.Trim() ?? string.Empty : string.Empty };
                Check(entry, i, modelState);
                entries.Add((row.Position ?? int.MaxValue, entry));
            }
        }

        return [.. entries.OrderBy(entry => entry.Position).Select(entry => entry.Entry)];
    }

    private void Check(PortalMenuEntry entry, int index, ModelStateDictionary modelState)
    {
        if (entry.Text.Length > PortalMenuRules.TextMaxLength || entry.Text.Any(char.IsControl))
        {
            modelState.AddModelError(Prefix, $"Menu[{index}].Text", S["Write one line of at most {0} characters.", PortalMenuRules.TextMaxLength]);
        }

        if (entry.Kind != PortalMenuKind.Link)
        {
            return;
        }

        if (entry.Text.Length == 0)
        {
            modelState.AddModelError(Prefix, $"Menu[{index}].Text", S["Say what the link is called."]);
        }

        if (!PortalMenuRules.IsAddress(entry.Url))
        {
            modelState.AddModelError(Prefix, $"Menu[{index}].Url", S["Give a path of this site such as /articles, or an address that begins with https://."]);
        }
    }
}

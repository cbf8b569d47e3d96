using Microsoft.Extensions.Localization;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Makes what the ticket list's template shows of what was read.</summary>
public sealed class TicketListPresenter(
    PortalContext portal,
    ITicketPipelineService pipelineService,
    TicketListColumns columns,
    DurationText durations,
    VisitorClock visitorClock,
    IStringLocalizer<TicketListPresenter> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task FillAsync(TicketListViewModel model, TicketListState state)
    {
        var settings = await portal.SettingsAsync();
        var urls = await portal.UrlsAsync();
        var address = state.Address;

        model.Title = settings.Title;
        model.ListUrl = urls.List;
        model.NewTicketUrl = urls.New;
        model.Status = ListAddress.StatusValue(address.Status);
        model.Query = address.Query;
        model.View = address.View;
        model.Sort = address.Sort.ToString();
        model.IsFiltered = address.IsFiltered;
        model.ClearUrl = (address with { Status = TicketStatusFilter.All, Query = string.Empty, Page = 1 }).Url;
        model.StatusOptions = StatusOptions(address);
        model.ViewOptions = state.HasOrganization ? ViewOptions(address) : [];
        model.ShowRequester = state.Requesters is not null;
        model.Columns = columns.Make(state.Columns, address);
        model.Pager = PageLinks.Of(state.Page, number => (address with { Page = number }).Url);
        model.Rows = await RowsAsync(state, urls, settings);
        model.LiveUrl = state.Contact is null || state.IsReadOnly ? string.Empty : urls.ListLive;
        model.ExportUrl = settings.AllowExport && state.Contact is not null && state.Page.Total > 0 ? address.ExportUrl : string.Empty;
        model.IsStaff = state.InboxUrl is not null;
        model.InboxUrl = state.InboxUrl ?? string.Empty;
    }

    private async Task<IReadOnlyList<TicketRowViewModel>> RowsAsync(TicketListState state, PortalUrls urls, PortalSettingsPart settings)
    {
        var pipelines = await pipelineService.GetAsync();
        await visitorClock.ReadyAsync();

        var rows = state.Page.Rows;
        var models = new TicketRowViewModel[rows.Count];
        for (var i = 0; i < models.Length; i++)
        {
            models[i] = Row(rows[i], urls, pipelines, settings.ShowStages);
            models[i].IsUnread = state.Contact is { } contact && rows[i].IsUnreadBy(contact.ContactId);
            models[i].Requester = state.Requesters?.GetValueOrDefault(rows[i].RequesterId) ?? string.Empty;
            models[i].Values = state.Values?.GetValueOrDefault(rows[i].ContentItemId) ?? models[i].Values;
        }

        return models;
    }

    private TicketRowViewModel Row(TicketIndex row, PortalUrls urls, TicketPipelines pipelines, bool showStages) => new()
    {
        Number = row.Number,
        Subject = row.Subject,
        Url = urls.Detail(row.Number),
        Created = row.CreatedUtc,
        CreatedText = visitorClock.Day(row.CreatedUtc),
        CreatedTitle = visitorClock.Exact(row.CreatedUtc),
        LastActivity = row.LastActivityUtc,
        LastActivityText = visitorClock.Relative(row.LastActivityUtc),
        LastActivityTitle = visitorClock.Exact(row.LastActivityUtc),
        Duration = row.ClosedUtc is { } closed ? durations.Of(closed - row.CreatedUtc) : string.Empty,
        Status = TicketStatus.Of(pipelines, row.PipelineId, row.StageId, row.IsClosed, showStages, S),
    };

    private List<OptionViewModel> StatusOptions(ListAddress address)
    {
        return [Option(TicketStatusFilter.All, S["All tickets"]), Option(TicketStatusFilter.Open, S["Open"]), Option(TicketStatusFilter.Closed, S["Closed"])];

        OptionViewModel Option(TicketStatusFilter status, string label) => new()
        {
            Value = ListAddress.StatusValue(status),
            Label = label,
            Url = (address with { Status = status, Page = 1 }).Url,
            Selected = address.Status == status,
        };
    }

    private List<OptionViewModel> ViewOptions(ListAddress address)
    {
        return [Option(TicketView.Organization, S["Organization's tickets"]), Option(TicketView.Mine, S["My tickets"])];

        OptionViewModel Option(string view, string label) => new()
        {
            Value = view,
            Label = label,
            Url = (address with { View = view, Page = 1 }).Url,
            Selected = address.View == view,
        };
    }
}

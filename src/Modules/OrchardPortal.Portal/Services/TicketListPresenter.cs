using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Fills the ticket list: one query for the rows, one for their number.</summary>
public sealed class TicketListPresenter(
    TicketAccess access,
    PortalContext portal,
    TicketListQueryBuilder queries,
    ITicketQueries ticketQueries,
    ITicketPipelineService pipelineService,
    ITicketPropertyService ticketProperties,
    PortalColumns portalColumns,
    TicketListColumns columns,
    IContactService contactService,
    DurationText durations,
    VisitorClock visitorClock,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IOptions<AdminOptions> adminOptions,
    IStringLocalizer<TicketListPresenter> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task FillAsync(TicketListViewModel model, TicketListInput input)
    {
        var settings = await portal.SettingsAsync();
        var urls = await portal.UrlsAsync();
        var (address, query) = await queries.BuildAsync(input);
        var hasOrganization = await access.HasOrganizationAsync();
        var contact = await access.ContactAsync();
        var chosen = await portalColumns.ChosenAsync(settings);
        var page = await ticketQueries.ListAsync(query);

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
        model.ViewOptions = hasOrganization ? ViewOptions(address) : [];
        // Among one's own tickets there may be some that a colleague let one into.
        model.ShowRequester = address.View == TicketView.Organization || page.Rows.Any(row => row.RequesterId != contact?.ContactId);
        model.Columns = columns.Make(chosen, address);
        model.Pager = PageLinks.Of(page, number => (address with { Page = number }).Url);
        model.Rows = await RowsAsync(page.Rows, urls, settings, model.ShowRequester, contact?.ContactId);
        await FillValuesAsync(model.Rows, page.Rows, chosen);
        model.LiveUrl = contact is null || await access.IsReadOnlyAsync() ? string.Empty : urls.ListLive;
        model.ExportUrl = settings.AllowExport && contact is not null && page.Total > 0 ? address.ExportUrl : string.Empty;

        await FillStaffAsync(model);
    }

    private async Task<IReadOnlyList<TicketRowViewModel>> RowsAsync(
        IReadOnlyList<TicketIndex> rows, PortalUrls urls, PortalSettingsPart settings, bool showRequester, string? contactId)
    {
        var pipelines = await pipelineService.GetAsync();
        var requesters = showRequester ? await contactService.FindManyAsync(rows.Select(row => row.RequesterId)) : null;
        await visitorClock.ReadyAsync();

        var models = new TicketRowViewModel[rows.Count];
        for (var i = 0; i < models.Length; i++)
        {
            models[i] = Row(rows[i], urls, pipelines, settings.ShowStages);
            models[i].IsUnread = contactId is not null && rows[i].IsUnreadBy(contactId);
            models[i].Requester = requesters?.GetValueOrDefault(rows[i].RequesterId)?.FullName ?? string.Empty;
        }

        return models;
    }

    private async Task FillValuesAsync(IReadOnlyList<TicketRowViewModel> models, IReadOnlyList<TicketIndex> rows, IReadOnlyList<TicketProperty>? chosen)
    {
        if (chosen?.Where(property => !PortalColumns.IsBuiltIn(property.Name)).Select(property => property.Name).ToList() is not { Count: > 0 } names)
        {
            return;
        }

        var values = await ticketProperties.FormatManyAsync([.. rows], names);
        for (var i = 0; i < models.Count; i++)
        {
            models[i].Values = values.GetValueOrDefault(rows[i].ContentItemId) ?? models[i].Values;
        }
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

    private async Task FillStaffAsync(TicketListViewModel model)
    {
        if (await access.ContactAsync() is null
            && httpContextAccessor.HttpContext is { } http
            && await authorizationService.AuthorizeAsync(http.User, AdminPermissions.AccessAdminPanel))
        {
            model.IsStaff = true;
            model.InboxUrl = $"{http.Request.PathBase}/{adminOptions.Value.AdminUrlPrefix}/tickets";
        }
    }
}

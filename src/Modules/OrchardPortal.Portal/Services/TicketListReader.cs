using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Data.Documents;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Reads the ticket list: one query for the rows, one for their number, and no document.</summary>
public sealed class TicketListReader(
    TicketAccess access,
    PortalContext portal,
    TicketListQueryBuilder queries,
    ITicketQueries ticketQueries,
    ITicketPipelineService pipelineService,
    ITicketPropertyService ticketProperties,
    PortalColumns portalColumns,
    IContactNames contactNames,
    VisitorClock visitorClock,
    IClock clock,
    ISiteService siteService,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IOptions<AdminOptions> adminOptions)
{
    public async Task<TicketListState> ReadAsync(TicketListInput input)
    {
        var (address, query) = await queries.BuildAsync(input);
        var contact = await access.ContactAsync();
        var columns = await portalColumns.ChosenAsync(await portal.SettingsAsync());
        var page = await ticketQueries.ListAsync(query);
        await visitorClock.ReadyAsync();
        var now = clock.UtcNow;

        return new TicketListState(address, page)
        {
            Contact = contact,
            HasOrganization = await access.HasOrganizationAsync(),
            IsReadOnly = await access.IsReadOnlyAsync(),
            InboxUrl = contact is null ? await InboxUrlAsync() : null,
            Columns = columns,
            Requesters = await RequestersAsync(address, page, contact),
            Values = await ValuesAsync(page, columns),
            SettingsVersion = await SettingsVersionAsync(),
            Reading = CultureInfo.CurrentUICulture.Name + "/" + CultureInfo.CurrentCulture.Name + "/" + visitorClock.TimeZoneId,
            Minute = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc),
        };
    }

    // Among one's own tickets there may be some that a colleague let one into.
    private async Task<IReadOnlyDictionary<string, string>?> RequestersAsync(ListAddress address, TicketPage page, ContactRow? contact) =>
        address.View == TicketView.Organization || page.Rows.Any(row => row.RequesterId != contact?.ContactId)
            ? await contactNames.FindAsync(page.Rows.Select(row => row.RequesterId))
            : null;

    private async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>?> ValuesAsync(TicketPage page, IReadOnlyList<TicketProperty>? columns) =>
        columns?.Where(property => !PortalColumns.IsBuiltIn(property.Name)).Select(property => property.Name).ToList() is { Count: > 0 } names
            ? await ticketProperties.FormatManyAsync([.. page.Rows], names)
            : null;

    private async Task<string> SettingsVersionAsync() =>
        (await siteService.GetSiteSettingsAsync() as IDocument)?.Identifier + "/" + (await pipelineService.GetAsync()).Identifier;

    private async Task<string?> InboxUrlAsync() =>
        httpContextAccessor.HttpContext is { } http && await authorizationService.AuthorizeAsync(http.User, AdminPermissions.AccessAdminPanel)
            ? $"{http.Request.PathBase}/{adminOptions.Value.AdminUrlPrefix}/tickets"
            : null;
}

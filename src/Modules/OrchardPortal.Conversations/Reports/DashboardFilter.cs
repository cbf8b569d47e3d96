using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.Tickets;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Tells agents on the admin's first page what waits for them; on every other page it does nothing.</summary>
internal sealed class DashboardFilter : IAsyncResultFilter
{
    private const string Dashboard = "OrchardCore.AdminDashboard";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var (services, user) = (context.HttpContext.RequestServices, context.HttpContext.User);
        if (context.Result is ViewResult
            && context.RouteData.Values.TryGetValue("area", out var area) && area is Dashboard
            && services.GetRequiredService<IAuthorizationService>() is var authorization
            && await authorization.AuthorizeAsync(user, TicketPermissions.AnswerTickets))
        {
            var url = services.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(context);
            var cards = await services.GetRequiredService<TicketDashboard>().CardsAsync(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", url);
            var hasReports = await authorization.AuthorizeAsync(user, TicketReportPermissions.ViewTicketReports);
            var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
            var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync<TicketDashboardViewModel>("TicketDashboard", model => (model.Cards, model.HasReports) = (cards, hasReports));
            // Below the title: what stands among the messages comes before it.
            await layout.Zones["Actions"].AddAsync(shape, "8");
        }

        await next();
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Tells editors on the admin's first page how many tasks are to be done; on every other page it does nothing.</summary>
internal sealed class DashboardReminder : IAsyncResultFilter
{
    private const string Dashboard = "OrchardCore.AdminDashboard";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        if (context.Result is ViewResult
            && context.RouteData.Values.TryGetValue("area", out var area) && area is Dashboard
            && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.HttpContext.User, EditorialPermissions.ManageEditorialTasks)
            && await services.GetRequiredService<EditorialTaskService>().CountAsync(new TaskFilter(false)) is > 0 and var count)
        {
            var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
            await layout.Zones["Messages"].AddAsync(await services.GetRequiredService<IShapeFactory>().CreateAsync<EditorialReminderViewModel>("EditorialReminder", reminder => reminder.Count = count), "9");
        }

        await next();
    }
}

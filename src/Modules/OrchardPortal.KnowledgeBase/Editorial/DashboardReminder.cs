using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Tells editors on the admin's first page how many tasks are to be done; on every other page it does nothing.</summary>
internal sealed class DashboardReminder(
    EditorialTaskService tasks, IAuthorizationService authorizationService, ILayoutAccessor layoutAccessor, IShapeFactory shapeFactory) : IAsyncResultFilter
{
    private const string Dashboard = "OrchardCore.AdminDashboard";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult
            && context.RouteData.Values.TryGetValue("area", out var area) && area is Dashboard
            && await authorizationService.AuthorizeAsync(context.HttpContext.User, EditorialPermissions.ManageEditorialTasks)
            && await tasks.CountAsync(new TaskFilter(false)) is > 0 and var count)
        {
            var layout = await layoutAccessor.GetLayoutAsync();
            await layout.Zones["Messages"].AddAsync(await shapeFactory.CreateAsync<EditorialReminderViewModel>("EditorialReminder", reminder => reminder.Count = count), "9");
        }

        await next();
    }
}

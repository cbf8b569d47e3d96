using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardPortal.KnowledgeBase.Editorial;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>Where editors see what to do next.</summary>
[Admin("knowledge-base", "KnowledgeBaseDesk")]
public sealed class EditorialDeskController(IServiceProvider services, IAuthorizationService authorizationService) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (!await authorizationService.AuthorizeAsync(User, EditorialPermissions.ManageEditorialTasks))
        {
            return Forbid();
        }

        var desk = services.GetRequiredService<EditorialDesk>();
        var (report, worst) = await desk.FeedbackAsync();

        return View(new EditorialDeskViewModel
        {
            Open = await desk.OpenAsync(),
            Kinds = await desk.KindsAsync(),
            Mine = await desk.MineAsync(User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty),
            Newest = await desk.NewestAsync(),
            Yes = report.Yes,
            No = report.No,
            Searches = await desk.SearchesAsync(),
            Worst = worst,
        });
    }
}

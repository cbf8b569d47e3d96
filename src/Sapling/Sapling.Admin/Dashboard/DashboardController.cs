using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Sapling.Admin.Dashboard;

/// <summary>The first page of the admin: what its visitor may do there.</summary>
[Feature("OrchardCore.AdminDashboard")]
public sealed class DashboardController : Controller
{
    private readonly INavigationManager _navigationManager;

    public DashboardController(INavigationManager navigationManager) => _navigationManager = navigationManager;

    [HttpGet]
    [Admin("", "Admin")]
    public async Task<IActionResult> Index() => View(await _navigationManager.BuildMenuAsync(NavigationConstants.AdminId, ControllerContext));
}

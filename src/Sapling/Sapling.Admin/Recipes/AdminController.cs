using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Admin.Recipes;

/// <summary>Executes recipes that add to a site which is there already.</summary>
[Feature("OrchardCore.Recipes")]
public sealed class AdminController : Controller
{
    private const string Hidden = "hidden";

    private readonly IEnumerable<IRecipeHarvester> _harvesters;
    private readonly IRecipeExecutor _executor;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly ILogger _logger;
    private readonly IHtmlLocalizer H;

    public AdminController(
        IEnumerable<IRecipeHarvester> harvesters,
        IRecipeExecutor executor,
        IAuthorizationService authorizationService,
        INotifier notifier,
        ILogger<AdminController> logger,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _harvesters = harvesters;
        _executor = executor;
        _authorizationService = authorizationService;
        _notifier = notifier;
        _logger = logger;
        H = htmlLocalizer;
    }

    [HttpGet]
    [Admin("Recipes", "Recipes")]
    public async Task<IActionResult> Index() => await IsAllowedAsync() ? View(await ListAsync()) : Forbid();

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Recipes/Execute", "RecipesExecute")]
    public async Task<IActionResult> Execute(string? basePath, string? fileName)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if ((await ListAsync()).FirstOrDefault(recipe => recipe.BasePath == basePath && recipe.RecipeFileInfo.Name == fileName) is not { } recipe)
        {
            return NotFound();
        }

        try
        {
            // Whoever closes the window does not leave half of it.
            await _executor.ExecuteAsync(Guid.NewGuid().ToString("n"), recipe, new Dictionary<string, object>(), CancellationToken.None);
            await _notifier.SuccessAsync(H["The recipe {0} is executed.", recipe.DisplayName ?? recipe.Name]);
        }
        catch (RecipeExecutionException exception)
        {
            _logger.LogError(exception, "The recipe {Recipe} was rejected", recipe.Name);
            await _notifier.ErrorAsync(H["{0} Nothing of it is kept.", exception.Message]);
        }

        return RedirectToAction(nameof(Index));
    }

    private async Task<IReadOnlyList<RecipeDescriptor>> ListAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var harvester in _harvesters)
        {
            recipes.AddRange(await harvester.HarvestRecipesAsync());
        }

        return
        [
            .. recipes.Where(recipe => !recipe.IsSetupRecipe && !recipe.Tags.Contains(Hidden, StringComparer.OrdinalIgnoreCase))
                .OrderBy(recipe => recipe.DisplayName ?? recipe.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    private Task<bool> IsAllowedAsync() => _authorizationService.AuthorizeAsync(User, RecipePermissions.ManageRecipes);
}

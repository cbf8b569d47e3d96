using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Settings;
using OrchardPortal.KnowledgeBase.Seo;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Filters;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>The help site's start page. The recipe makes it the home of the site.</summary>
[HelpSitePage]
public sealed class HomeController(
    IKnowledgeBase knowledgeBase,
    PageModels models,
    ISiteService siteService,
    IShapeFactory shapeFactory,
    IServiceProvider services) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var site = await siteService.GetSiteSettingsAsync();
        var categories = await knowledgeBase.ListCategoriesAsync();
        var recent = await knowledgeBase.ListRecentAsync();
        await models.ReadyAsync();
        await services.GetRequiredService<PageHead>().HomeAsync(categories);

        return View("Shape", await shapeFactory.CreateAsync<KnowledgeBaseHomeViewModel>("KnowledgeBaseHome", model =>
        {
            model.Title = site.SiteName;
            model.SearchUrl = models.SearchUrl;
            model.Categories = categories.Where(category => category.Depth == 0).Select(models.Category).ToList();
            model.Articles = models.Summaries(recent);
        }));
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using OrchardPortal.Tickets.ViewModels;
using YesSql;

namespace OrchardPortal.Tickets.Controllers;

/// <summary>The pipelines that tickets go through, and their stages (requirements 97 to 100).</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class TicketPipelineController(
    IAuthorizationService authorization,
    ITicketPipelineService pipelines,
    IServiceProvider services,
    INotifier notifier,
    ISession session,
    IHtmlLocalizer<TicketPipelineController> localizer) : Controller
{
    private readonly IHtmlLocalizer H = localizer;
    private readonly TicketPipelineEditing _editing = services.GetRequiredService<TicketPipelineEditing>();

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorization.AuthorizeAsync(User, TicketPermissions.ManageTicketSettings))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    [Admin("pipelines", "TicketPipelines")]
    public async Task<IActionResult> Index()
    {
        var rows = new List<TicketPipelineRow>();
        foreach (var pipeline in (await pipelines.GetAsync()).Pipelines)
        {
            rows.Add(new TicketPipelineRow(pipeline, await _editing.CountAsync(pipeline.Id)));
        }

        return View(rows);
    }

    [HttpPost]
    [Admin("pipelines/{id}/move", "TicketPipelineMove")]
    public async Task<IActionResult> Move(string id, bool up)
    {
        var ids = (await pipelines.GetAsync()).Pipelines.ConvertAll(pipeline => pipeline.Id);
        var from = ids.IndexOf(id);
        var to = from + (up ? -1 : 1);
        if (from >= 0 && to >= 0 && to < ids.Count)
        {
            (ids[from], ids[to]) = (ids[to], ids[from]);
            await pipelines.ReorderAsync(ids);
        }

        return await SaveAsync(null) ?? RedirectToAction(nameof(Index));
    }

    [HttpGet]
    [Admin("pipelines/new", "TicketPipelineNew")]
    public IActionResult Create() => View("Edit", _editing.Begin());

    [HttpPost]
    [ActionName(nameof(Create))]
    [Admin("pipelines/new", "TicketPipelineNewPost")]
    public Task<IActionResult> CreatePost() => EditAsync(null);

    [HttpGet]
    [Admin("pipelines/{id}", "TicketPipelineEdit")]
    public async Task<IActionResult> Edit(string id)
    {
        if ((await pipelines.GetAsync()).Find(id) is not { } pipeline)
        {
            return NotFound();
        }

        var page = new TicketPipelinePage { Id = id, Name = pipeline.Name, Stages = pipeline.Stages.ConvertAll(TicketStageForm.Of) };
        await _editing.CountAsync(page);
        return View(page);
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("pipelines/{id}", "TicketPipelineEditPost")]
    public async Task<IActionResult> EditPost(string id) =>
        (await pipelines.GetAsync()).Find(id) is { } pipeline ? await EditAsync(pipeline) : NotFound();

    [HttpGet]
    [Admin("pipelines/{id}/remove", "TicketPipelineRemove")]
    public async Task<IActionResult> Remove(string id) =>
        (await pipelines.GetAsync()).Find(id) is { } pipeline ? View("Remove", await _editing.FindObstaclesAsync(pipeline)) : NotFound();

    [HttpPost]
    [ActionName(nameof(Remove))]
    [Admin("pipelines/{id}/remove", "TicketPipelineRemovePost")]
    public async Task<IActionResult> RemovePost(string id)
    {
        if ((await pipelines.GetAsync()).Find(id) is not { } pipeline)
        {
            return NotFound();
        }

        var removal = await _editing.FindObstaclesAsync(pipeline);
        if (!removal.IsPossible || !await pipelines.RemoveAsync(id))
        {
            return View("Remove", removal);
        }

        return await SaveAsync(H["“{0}” is removed.", pipeline.Name]) ?? RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> EditAsync(TicketPipeline? existing)
    {
        var page = TicketPipelineForm.Read(Request.Form, existing);
        var isEditing = TicketPipelineForm.Apply(Request.Form, page);
        await _editing.CountAsync(page);
        if (isEditing)
        {
            return View("Edit", page);
        }

        await _editing.CheckAsync(page, existing);
        if (page.HasErrors)
        {
            return View("Edit", page);
        }

        await _editing.StoreAsync(page, existing);
        return await SaveAsync(H["“{0}” is saved.", page.Name]) ?? RedirectToAction(nameof(Index));
    }

    /// <returns>Null when it is saved.</returns>
    private async Task<IActionResult?> SaveAsync(LocalizedHtmlString? message)
    {
        try
        {
            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException)
        {
            await notifier.ErrorAsync(H["Somebody else changed pipelines or tickets at the same moment. Look again, and repeat it if it is still needed."]);
            return RedirectToAction(nameof(Index));
        }

        if (message is not null)
        {
            await notifier.SuccessAsync(message);
        }

        return null;
    }
}

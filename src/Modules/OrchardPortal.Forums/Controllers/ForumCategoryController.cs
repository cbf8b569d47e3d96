using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Forums.Controllers;

/// <summary>The categories of the forums.</summary>
public sealed class ForumCategoryController(
    ForumCategoryStore store,
    ForumReader reader,
    AccessRuleForm ruleForm,
    IShapeFactory shapeFactory,
    INotifier notifier,
    IHtmlLocalizer<ForumCategoryController> htmlLocalizer,
    IStringLocalizer<ForumCategoryController> stringLocalizer) : ForumAdminController
{
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;

    protected override Permission Needed => ForumPermissions.ManageForums;

    [HttpGet]
    [Admin("forums/categories", "ForumCategories")]
    public async Task<IActionResult> Index()
    {
        var counts = await reader.CountAsync();

        return View((await store.ListAsync()).Select(category => new ForumCategoryRow(
            category.Id, category.Name, category.Slug, counts.GetValueOrDefault(category.Id), category.Rule.ToText() is not null, category.IsClosed)).ToList());
    }

    [HttpGet]
    [Admin("forums/categories/edit/{categoryId?}", "ForumCategoryEdit")]
    public async Task<IActionResult> Edit(string? categoryId)
    {
        if (categoryId is null)
        {
            return await PageAsync(new ForumCategoryForm(), new AccessRule());
        }

        return await FindAsync(categoryId) is { } category
            ? await PageAsync(new ForumCategoryForm { Id = category.Id, Name = category.Name, Slug = category.Slug, Description = category.Description, IsClosed = category.IsClosed }, category.Rule)
            : NotFound();
    }

    [HttpPost]
    [Admin("forums/categories/save", "ForumCategorySave")]
    public async Task<IActionResult> Save(ForumCategoryForm form, AccessRuleViewModel rule)
    {
        if (!string.IsNullOrEmpty(form.Id) && await FindAsync(form.Id) is null)
        {
            return NotFound();
        }

        var (name, description) = (TicketSubject.Clean(form.Name), TicketSubject.Clean(form.Description));
        var slug = form.Slug?.Trim() is { Length: > 0 } typed ? typed : ForumSlug.From(name);
        if (name.Length is 0 or > ForumCategory.NameMaxLength)
        {
            ModelState.AddModelError(nameof(form.Name), S["A name of 1 to {0} characters is needed.", ForumCategory.NameMaxLength]);
        }

        if (description.Length > ForumCategory.DescriptionMaxLength)
        {
            ModelState.AddModelError(nameof(form.Description), S["At most {0:N0} characters; these are {1:N0}.", ForumCategory.DescriptionMaxLength, description.Length]);
        }

        if (name.Length > 0 && !ForumSlug.IsValid(slug))
        {
            ModelState.AddModelError(nameof(form.Slug), S["Small letters, digits and hyphens only, and no address that the forums use themselves."]);
        }
        else if ((await store.ListAsync()).Any(other => other.Slug == slug && other.Id != form.Id))
        {
            ModelState.AddModelError(nameof(form.Slug), S["Another category has this address."]);
        }

        var access = await ruleForm.ReadAsync(rule, mayBePublic: true, string.Empty, ModelState);
        if (!ModelState.IsValid)
        {
            return await PageAsync(form, access);
        }

        await store.StoreAsync(new ForumCategory
        {
            Id = string.IsNullOrEmpty(form.Id) ? Guid.NewGuid().ToString("N") : form.Id,
            Name = name,
            Slug = slug,
            Description = description,
            IsClosed = form.IsClosed,
            Rule = access,
        });
        await notifier.SuccessAsync(H["The category “{0}” is saved.", name]);

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [Admin("forums/categories/order", "ForumCategoryOrder")]
    public async Task<IActionResult> Order(string? categoryId, bool up)
    {
        await store.MoveAsync(categoryId ?? string.Empty, up);

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [Admin("forums/categories/remove", "ForumCategoryRemove")]
    public async Task<IActionResult> Remove(string? categoryId)
    {
        if (await FindAsync(categoryId) is not { } category)
        {
            return NotFound();
        }

        if (await reader.CountOfCategoryAsync(category.Id) > 0)
        {
            await notifier.ErrorAsync(H["There are questions in “{0}”. Move or delete them first.", category.Name]);
        }
        else
        {
            await store.RemoveAsync(category.Id);
            await notifier.SuccessAsync(H["The category “{0}” is removed.", category.Name]);
        }

        return RedirectToAction(nameof(Index));
    }

    private async Task<ForumCategory?> FindAsync(string? categoryId) => (await store.ListAsync()).FirstOrDefault(category => category.Id == categoryId);

    private async Task<IActionResult> PageAsync(ForumCategoryForm form, AccessRule rule)
    {
        form.Rule = await shapeFactory.CreateAsync<AccessRuleViewModel>(AccessRuleForm.ShapeType, async model =>
        {
            model.Legend = S["Who may see it"];
            model.Hint = S["Nobody else finds its questions in lists, by search or by their address. Staff always see them."];
            model.MayBePublic = true;
            await ruleForm.FillAsync(model, rule);
        });

        return View(nameof(Edit), form);
    }
}

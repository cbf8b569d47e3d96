using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OrchardCore.DisplayManagement.ModelBinding;

public class PageModelUpdater : PageModel, IUpdateModel
{
    public PageModelUpdater(PageModel page) { throw null!; }

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => throw null!;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class => throw null!;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class => throw null!;
}

using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

public class PrefixedModelUpdater : IUpdateModel
{
    public PrefixedModelUpdater(IUpdateModel updateModel) { throw null!; }

    public PrefixedModelUpdater(IUpdateModel updateModel, Func<string, string> prefix) { throw null!; }

    public ModelStateDictionary ModelState { get; } = default!;

    public Func<string, string> Prefix { get; set; } = default!;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => throw null!;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class => throw null!;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class => throw null!;

    public bool TryValidateModel(object model) => throw null!;

    public bool TryValidateModel(object model, string prefix) => throw null!;
}

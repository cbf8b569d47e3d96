using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Hands on to another updater.</summary>
public class ModelStateWrapperUpdater : IUpdateModel
{
    private readonly IUpdateModel _updateModel;

    public ModelStateWrapperUpdater(IUpdateModel updateModel) => _updateModel = updateModel;

    public ModelStateDictionary ModelState => _updateModel.ModelState;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => _updateModel.TryUpdateModelAsync(model);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class =>
        _updateModel.TryUpdateModelAsync(model, prefix);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions)
        where TModel : class => _updateModel.TryUpdateModelAsync(model, prefix, includeExpressions);

    public bool TryValidateModel(object model) => _updateModel.TryValidateModel(model);

    public bool TryValidateModel(object model, string prefix) => _updateModel.TryValidateModel(model, prefix);
}

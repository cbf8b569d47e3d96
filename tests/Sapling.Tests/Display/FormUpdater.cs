using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Sapling.Tests.Display;

/// <summary>Binds texts from a form that a test fills, and complains about missing ones.</summary>
internal sealed class FormUpdater(params (string Name, string Value)[] fields) : IUpdateModel
{
    public ModelStateDictionary ModelState { get; } = new();

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => TryUpdateModelAsync(model, string.Empty);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class
    {
        foreach (var property in model.GetType().GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite))
        {
            var name = prefix.Length == 0 ? property.Name : $"{prefix}.{property.Name}";
            var field = fields.FirstOrDefault(field => field.Name == name);
            if (field.Name is null)
            {
                continue;
            }

            property.SetValue(model, field.Value);
            if (field.Value.Length == 0)
            {
                ModelState.AddModelError(name, "This is required.");
            }
        }

        return Task.FromResult(ModelState.IsValid);
    }

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions)
        where TModel : class => TryUpdateModelAsync(model, prefix);

    public bool TryValidateModel(object model) => ModelState.IsValid;

    public bool TryValidateModel(object model, string prefix) => ModelState.IsValid;
}

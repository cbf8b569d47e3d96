using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Sapling.Cms.Mvc;

/// <summary>Gives the texts of forms and addresses their binder; bodies and headers have binders of their own.</summary>
internal sealed class TypedTextModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var source = context.BindingInfo.BindingSource;
        var isValue = source is null || source.CanAcceptDataFrom(BindingSource.Form) || source.CanAcceptDataFrom(BindingSource.Query) || source.CanAcceptDataFrom(BindingSource.Path);
        return isValue && context.Metadata.ModelType == typeof(string) && context.BindingInfo.BinderType is null
            ? new TypedTextModelBinder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
    }
}

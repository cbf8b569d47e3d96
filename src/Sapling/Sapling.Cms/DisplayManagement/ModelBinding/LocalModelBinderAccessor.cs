using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Keeps the updater with the request. Outside of a controller there is one that binds nothing.</summary>
public class LocalModelBinderAccessor : IUpdateModelAccessor
{
    private static readonly object _key = typeof(LocalModelBinderAccessor);

    private readonly IHttpContextAccessor _httpContextAccessor;
    private IUpdateModel? _withoutRequest;

    public LocalModelBinderAccessor(IHttpContextAccessor httpContextAccessor) => _httpContextAccessor = httpContextAccessor;

    public IUpdateModel ModelUpdater
    {
        get
        {
            if (_httpContextAccessor.HttpContext is not { } context)
            {
                return _withoutRequest ??= new NullModelUpdater();
            }

            if (context.Items[_key] is not IUpdateModel updater)
            {
                context.Items[_key] = updater = new NullModelUpdater();
            }

            return updater;
        }

        set
        {
            if (_httpContextAccessor.HttpContext is { } context)
            {
                context.Items[_key] = value;
            }
            else
            {
                _withoutRequest = value;
            }
        }
    }
}

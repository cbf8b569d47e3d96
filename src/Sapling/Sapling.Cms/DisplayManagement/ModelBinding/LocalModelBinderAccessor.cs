using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.ModelBinding;

public class LocalModelBinderAccessor : IUpdateModelAccessor
{
    public LocalModelBinderAccessor(IHttpContextAccessor httpContextAccessor) { throw null!; }

    public IUpdateModel ModelUpdater { get; set; } = default!;
}

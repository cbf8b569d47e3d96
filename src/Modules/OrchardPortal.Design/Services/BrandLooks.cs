using OrchardPortal.Design.Models;

namespace OrchardPortal.Design.Services;

/// <summary>Keeps what was worked out of the site's brand: the settings are one instance until they change.</summary>
internal sealed class BrandLooks
{
    private volatile BrandLook? _current;

    public BrandLook Of(SiteBrand brand)
    {
        var current = _current;
        if (current is null || !ReferenceEquals(current.Brand, brand))
        {
            _current = current = new BrandLook(brand);
        }

        return current;
    }
}

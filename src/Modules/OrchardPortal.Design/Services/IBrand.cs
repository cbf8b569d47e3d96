namespace OrchardPortal.Design.Services;

/// <summary>The brand in force; in a preview of somebody who may change it, the one being typed.</summary>
public interface IBrand
{
    /// <summary>From memory; to be asked as often as one likes.</summary>
    ValueTask<BrandLook> GetAsync();
}

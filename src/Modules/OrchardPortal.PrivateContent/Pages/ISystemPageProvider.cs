namespace OrchardPortal.PrivateContent.Pages;

/// <summary>Names system pages for which the owner chooses templates, and has an example of each (requirements 21 to 23).</summary>
public interface ISystemPageProvider
{
    Task<IEnumerable<SystemPageDescriptor>> GetAsync();
}

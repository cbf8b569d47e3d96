namespace OrchardPortal.Design.Menus;

/// <summary>Pages that a module has for menus.</summary>
public interface ISitePlaces
{
    ValueTask<IEnumerable<SitePlace>> GetAsync();
}

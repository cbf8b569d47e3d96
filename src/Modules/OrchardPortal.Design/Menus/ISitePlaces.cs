namespace OrchardPortal.Design.Menus;

/// <summary>Pages that a module has for menus.</summary>
public interface ISitePlaces
{
    /// <summary>All of them in the order in which they are offered, each with whether this visitor may go there now (<see cref="SitePlace.IsOpen"/>).</summary>
    ValueTask<IEnumerable<SitePlace>> GetAsync();
}

namespace OrchardCore.Navigation;

public abstract class AdminNavigationProvider : NamedNavigationProvider
{
    protected AdminNavigationProvider()
        : base(NavigationConstants.AdminId)
    {
    }
}

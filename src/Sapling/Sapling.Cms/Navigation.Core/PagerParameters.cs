namespace OrchardCore.Navigation;

public class PagerParameters
{
    public int? Page { get; set; }

    public int? PageSize { get; set; }
}

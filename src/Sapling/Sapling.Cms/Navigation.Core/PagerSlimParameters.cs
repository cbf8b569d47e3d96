namespace OrchardCore.Navigation;

public class PagerSlimParameters
{
    public string Before { get; set; } = default!;

    public string After { get; set; } = default!;
}

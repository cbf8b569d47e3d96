namespace Fluid.Values;

public enum FluidValues
{
    Nil = 0,
    Empty = 1,
    Blank = 3,
    Array = 4,
    Boolean = 5,
    Dictionary = 6,
    Number = 7,
    Object = 8,
    String = 9,
    DateTime = 10,
    Function = 11,
}
